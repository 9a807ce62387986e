import { Icon } from '../icon';

interface FollowButtonProps {
  readonly name: string;
  readonly isFollowed: boolean;
  readonly onFollow: (follow: boolean) => void;
}

/** Follows a fund, or stops following it; it says which of both it will do. */
export function FollowButton({ name, isFollowed, onFollow }: FollowButtonProps) {
  const words = isFollowed ? 'Following' : 'Follow';
  return (
    <button
      type="button"
      className="small-button with-icon"
      aria-label={`${words} ${name}`}
      title={isFollowed ? 'Press to stop following' : 'What it does is said on cards from then on'}
      onClick={() => onFollow(!isFollowed)}
    >
      <Icon name={isFollowed ? 'done' : 'add'} />
      {words}
    </button>
  );
}
