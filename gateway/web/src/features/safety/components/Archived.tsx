/** One calm line about a program that is followed and no longer offered. */
export function Archived({ title }: { title?: string }) {
  return (
    <p className="quiet">
      {title ? `“${title}” is` : 'This program is'} no longer offered. You can finish it; your plan stays as
      it is.
    </p>
  );
}
