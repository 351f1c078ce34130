import { useQuery } from '@tanstack/react-query';
import { api } from '../../api/http';
import { Loaded } from '../../parts/states';
import { useSession } from '../../session/session';
import { PersonPage } from '../staff/person';
import type { PersonFile } from '../staff/person-types';

/** The auditor's own file: competence, conflicts, absences, half days that are held. */
export function Me() {
  const { personId } = useSession();
  const person = useQuery({ queryKey: ['person', personId], queryFn: ({ signal }) => api.get<PersonFile>(`/api/people/${personId}`, { signal }) });
  return <Loaded query={person} lines={8}>{(file) => <PersonPage file={file} />}</Loaded>;
}
