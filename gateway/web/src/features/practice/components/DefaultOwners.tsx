import { NativeSelect } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Notice } from '~/ui/Notice';
import { problemText } from '~/ui/problemText';
import { clinicTeamsQuery, setDefaultOwner } from '../api/clinicTeams';
import type { ClinicTeam } from '../api/types';
import classes from './Practice.module.css';

/** Whose a new concern is, clinic by clinic. */
export function DefaultOwners() {
  const teams = useQuery(clinicTeamsQuery);
  if (!teams.data || teams.data.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="owners">
      <h2 id="owners">Who looks after new concerns</h2>
      <p className="quiet">
        We write to them when a patient tells us something new. If nobody has looked in time, we write to
        everybody at the clinic.
      </p>
      {teams.data.map((team) => (
        <DefaultOwner key={team.id} team={team} />
      ))}
    </section>
  );
}

const EVERYBODY = '';

function DefaultOwner({ team }: { team: ClinicTeam }) {
  const queries = useQueryClient();
  const choose = useMutation({
    mutationFn: (practitioner: string) => setDefaultOwner(team.id, practitioner),
    onSettled: () => queries.invalidateQueries({ queryKey: clinicTeamsQuery.queryKey }),
  });
  const names = team.practitioners.map((one) => ({ value: one.id, label: one.name }));
  return (
    <>
      <NativeSelect
        className={classes.search}
        label={team.name}
        data={team.defaultOwner ? names : [{ value: EVERYBODY, label: 'Everybody there' }, ...names]}
        value={choose.isPending ? choose.variables : (team.defaultOwner ?? EVERYBODY)}
        onChange={(event) => {
          if (event.currentTarget.value !== EVERYBODY) choose.mutate(event.currentTarget.value);
        }}
      />
      {choose.isError && <Notice tone="care" title={problemText(choose.error)} live />}
    </>
  );
}
