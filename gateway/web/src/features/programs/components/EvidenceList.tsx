import type { EvidenceView } from '~/api/programs';
import classes from './EvidenceList.module.css';
import { StrengthMark } from './StrengthMark';

/** Strong, some or early; the detail is one tap away. */
export function EvidenceList({ evidence }: { evidence: EvidenceView[] }) {
  return (
    <ul className={classes.list}>
      {evidence.map((one) => (
        <li key={one.id}>
          <details className={classes.detail}>
            <summary>
              <StrengthMark strength={one.strength} />
              <span>{one.finding}</span>
            </summary>
            <div className="stack tight">
              <p className="quiet">{one.citation}</p>
              <p className="row">
                {one.doi && (
                  <a href={`https://doi.org/${one.doi}`} rel="noopener">
                    DOI {one.doi}
                  </a>
                )}
                {one.pmid && (
                  <a href={`https://pubmed.ncbi.nlm.nih.gov/${one.pmid}/`} rel="noopener">
                    PubMed {one.pmid}
                  </a>
                )}
              </p>
            </div>
          </details>
        </li>
      ))}
    </ul>
  );
}
