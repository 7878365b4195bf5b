import { Spine, Vertebra } from '~/ui/Spine';

interface Properties {
  phases: { key: string; title: string; goal?: string; weeks?: string; criteria?: string[] }[];
  now?: string;
}

export function PhaseSpine({ phases, now }: Properties) {
  const current = phases.findIndex((phase) => phase.key === now);
  return (
    <Spine label="Phases">
      {phases.map((phase, index) => (
        <Vertebra key={phase.key} state={current === index ? 'now' : index < current ? 'done' : 'later'}>
          <div className="stack tight" style={{ paddingTop: 'var(--space-12)' }}>
            <h3>
              {phase.weeks ? `${phase.title}, ` : phase.title}
              {phase.weeks && <span className="quiet small nowrap">weeks {phase.weeks}</span>}
            </h3>
            {phase.goal && <p>{phase.goal}</p>}
            {current === index && phase.criteria && phase.criteria.length > 0 && (
              <>
                <p className="quiet">Ready to move on when:</p>
                <ul>
                  {phase.criteria.map((criterion) => (
                    <li key={criterion}>{criterion}</li>
                  ))}
                </ul>
              </>
            )}
          </div>
        </Vertebra>
      ))}
    </Spine>
  );
}
