import { Fragment, type ReactNode } from 'react';

/**
 * The little Markdown that program texts use: paragraphs, lists, strong, emphasis, links. It makes elements
 * and never HTML, so that a text can do no harm.
 */
export function Markdown({ text }: { text: string }) {
  const parts = text.trim().split(/\n{2,}/);
  return (
    <div className="stack">
      {parts.map((part, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text have no other name
        <Fragment key={index}>{paragraph(part)}</Fragment>
      ))}
    </div>
  );
}

function paragraph(part: string): ReactNode {
  if (/^\s*([-*]|\d+\.)\s+/.test(part)) return list(part);
  const heading = /^#{1,4}\s+(.*)$/.exec(part);
  if (heading?.[1]) return <h3>{inline(heading[1])}</h3>;
  return <p>{inline(joined(part))}</p>;
}

function list(part: string): ReactNode {
  const List = /^\s*\d/.test(part) ? 'ol' : 'ul';
  const items = part.split(/\n(?=\s*(?:[-*]|\d+\.)\s+)/);
  return (
    <List>
      {items.map((item) => (
        <li key={item}>{inline(joined(item.replace(/^\s*(?:[-*]|\d+\.)\s+/, '')))}</li>
      ))}
    </List>
  );
}

/** A single line break is only how the text was wrapped. */
function joined(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ');
}

function inline(text: string): ReactNode[] {
  const pieces = text.split(/(\*\*[^*]+\*\*|\*[^*]+\*|\[[^\]]+\]\([^)\s]+\))/g);
  return pieces.map((piece, index) => {
    const key = `${index}${piece}`;
    const strong = /^\*\*(.+)\*\*$/.exec(piece);
    if (strong) return <strong key={key}>{strong[1]}</strong>;
    const emphasis = /^\*(.+)\*$/.exec(piece);
    if (emphasis) return <em key={key}>{emphasis[1]}</em>;
    const link = /^\[(.+)\]\((.+)\)$/.exec(piece);
    if (link?.[2] && /^(https?:\/\/|\/(?!\/))/.test(link[2]))
      return (
        <a key={key} href={link[2]} rel="noopener">
          {link[1]}
        </a>
      );
    return piece;
  });
}
