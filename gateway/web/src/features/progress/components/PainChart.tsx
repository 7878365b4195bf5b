import '@mantine/charts/styles.layer.css';
import { LineChart } from '@mantine/charts';
import type { PainPoint } from '~/api/programs';
import classes from './PainChart.module.css';

/** So few points that each can carry its number. */
const FEW = 7;

const short = new Intl.DateTimeFormat('en-AU', { day: 'numeric', month: 'short', timeZone: 'UTC' });

/** Loaded only where it is shown: the drawing library is larger than the rest of the page. */
export default function PainChart({ points }: { points: PainPoint[] }) {
  const data = points.map((point, index) => ({
    at: String(index),
    day: point.date,
    before: point.before ?? null,
    after: point.after ?? null,
  }));
  return (
    <LineChart
      className={classes.chart}
      h={300}
      data={data}
      dataKey="at"
      series={[
        { name: 'before', label: 'Before', color: 'var(--colour-slate)', strokeDasharray: '6 5' },
        { name: 'after', label: 'After', color: 'var(--colour-galah)' },
      ]}
      curveType="linear"
      connectNulls
      strokeWidth={3}
      withDots
      withPointLabels={points.length <= FEW}
      dotProps={{ r: 5, strokeWidth: 2, fill: 'var(--colour-card)', strokeDasharray: '0' }}
      lineChartProps={{ accessibilityLayer: false }}
      withTooltip={false}
      gridColor="var(--colour-line)"
      textColor="var(--colour-slate)"
      yAxisProps={{ domain: [0, 10], ticks: [0, 2, 4, 6, 8, 10], width: 32 }}
      xAxisProps={{
        tickFormatter: (at: string) => label(points[Number(at)]),
        minTickGap: 32,
        padding: { left: 12, right: 12 },
      }}
      lineProps={{ isAnimationActive: false }}
    />
  );
}

function label(point: PainPoint | undefined): string {
  return point ? short.format(new Date(`${point.date}T00:00:00Z`)) : '';
}
