import { useQuery } from '@tanstack/react-query';
import { api, ask } from '../../api/client';
import { Loaded } from '../../parts/states';
import { useSession } from '../../session/session';
import { PersonPage } from '../staff/person';

/** The auditor's own file: competence, conflicts, absences, half days that are held. */
export function Me() {
  const { personId } = useSession();
  const person = useQuery({ queryKey: ['person', personId], queryFn: ({ signal }) => ask(api.GET('/api/people/{id}', { params: { path: { id: personId } }, signal })) });
  return <Loaded query={person} lines={8}>{(file) => <PersonPage file={file} />}</Loaded>;
}
