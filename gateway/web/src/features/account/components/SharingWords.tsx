/** Who can see what, in plain words, beside the tick that decides it. */
export function SharingWords({ shares }: { shares: boolean }) {
  return (
    <div className="stack tight">
      <h3>{shares ? 'You share with your practitioner' : 'You don’t share with your practitioner'}</h3>
      <ul>
        <li>
          <strong>Who:</strong> practitioners at a clinic where you have or had a visit. Not reception, and
          nobody who writes the programs.
        </li>
        <li>
          <strong>What:</strong> the programs you follow, how much of them you did, your pain and your notes,
          and the warning signs you told us about.
        </li>
        <li>
          <strong>What it does:</strong> they can put a program together for you, and look after a warning
          sign.
        </li>
        <li>
          <strong>When you take it back:</strong> they see nothing from that moment. What you follow stays
          yours. Every look they took is on record.
        </li>
      </ul>
    </div>
  );
}
