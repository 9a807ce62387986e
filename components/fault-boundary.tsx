import { Component, useEffect, type ReactNode } from 'react';
import type { Problem } from '@/lib/core/problem';
import { problemOf } from '@/lib/core/problem-of';
import { ProblemNotice } from './problem-notice';
import { useNow } from './use-now';

/** What is stored may only be out of reach for now: so long after a fault it is tried again. */
export const AGAIN_AFTER_MS = 5_000;

interface FaultNoticeProps {
  readonly problem: Problem;
  /** Called when the reader wants it, and by itself after a while. */
  readonly onRetry: () => void;
}

/** Says, in the place of a page, why it cannot be drawn. */
export function FaultNotice({ problem, onRetry }: FaultNoticeProps) {
  const nowMs = useNow();
  useEffect(() => {
    const timer = setTimeout(onRetry, AGAIN_AFTER_MS);
    return () => clearTimeout(timer);
  }, [onRetry]);
  return <ProblemNotice problem={problem} nowMs={nowMs} onRetry={onRetry} />;
}

interface FaultBoundaryProps {
  readonly children: ReactNode;
}

interface FaultBoundaryState {
  readonly problem: Problem | null;
}

/**
 * A page that throws while it is drawn, as a live query does whose database cannot be opened, would
 * be empty: this says what went wrong in its place, and draws it anew soon.
 */
export class FaultBoundary extends Component<FaultBoundaryProps, FaultBoundaryState> {
  override state: FaultBoundaryState = { problem: null };
  private readonly retry = () => this.setState({ problem: null });

  static getDerivedStateFromError(error: unknown): FaultBoundaryState {
    return { problem: problemOf(error) };
  }

  override render(): ReactNode {
    const { problem } = this.state;
    return problem ? <FaultNotice problem={problem} onRetry={this.retry} /> : this.props.children;
  }
}
