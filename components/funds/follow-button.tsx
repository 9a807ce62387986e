import { say } from '@/lib/core/words/say';
import { Icon } from '../icon';

interface FollowButtonProps {
  readonly name: string;
  readonly isFollowed: boolean;
  readonly onFollow: (follow: boolean) => void;
}

/** Follows a fund, or stops following it; it says which of both it will do. */
export function FollowButton({ name, isFollowed, onFollow }: FollowButtonProps) {
  const words = isFollowed ? 'fundFollowing' : 'fundFollow';
  return (
    <button
      type="button"
      className="small-button with-icon"
      aria-label={say(`${words}One`, { name })}
      title={say(isFollowed ? 'fundFollowStop' : 'fundFollowWhat')}
      onClick={() => onFollow(!isFollowed)}
    >
      <Icon name={isFollowed ? 'done' : 'add'} />
      {say(words)}
    </button>
  );
}
