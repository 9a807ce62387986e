import { SPARK_HEIGHT } from '@/lib/core/format/spark-height';
import type { Spark } from '@/lib/core/format/spark-paths';

interface SparklineProps {
  /** Null where nothing can be said: the place stays empty. */
  readonly spark: Spark | null;
}

/**
 * Twelve months of market trades: purchases stand filled above the line, sales hang hollow below
 * it, and the line is broken in months that are not held. Its words say the same.
 */
export function Sparkline({ spark }: SparklineProps) {
  if (spark === null) return <span className="spark" />;
  const { words, width, axis, buy, sell } = spark;
  return (
    <span className="spark" title={words}>
      <span className="hidden">{words}</span>
      <svg viewBox={`0 0 ${width} ${SPARK_HEIGHT}`} aria-hidden="true">
        <path className="axis" d={axis} />
        <path className="buy" d={buy} />
        <path className="sell" d={sell} />
      </svg>
    </span>
  );
}
