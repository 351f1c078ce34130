import { Text } from '@mantine/core';
import { formatDay, formatDistance } from '../../lib/format';
import { useSession } from '../../session/session';

/** A due day with its distance; red once it has passed. */
export function Due({ on }: { on: string | null }) {
  const { body } = useSession();
  if (!on) return <>–</>;
  const late = on < body.today;
  return <Text component="span" size="sm" className="num" c={late ? 'var(--mantine-color-error)' : undefined} fw={late ? 650 : 400}>{formatDay(on)} <Text component="span" size="xs" c={late ? 'inherit' : 'dimmed'}>{formatDistance(on, body.today)}</Text></Text>;
}
