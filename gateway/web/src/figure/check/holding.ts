import { placed, pointOf, type SolvedPose } from '../pose/body';
import { type Limb, pointIfTurned, wantedPlace } from '../pose/contacts';
import type { Motion, Stretch } from '../pose/motion';
import type { Finding } from './finding';

/** How far what is pinned may slide, and how far a hand may be from what it touches, in metres. */
const slides = 0.008;
const misses = 0.025;

/** Pinned hands and feet stay, and hands are where they belong, whenever both ends of a stretch say so. */
export function contacts(motion: Motion, stretch: Stretch, pose: SolvedPose): Finding[] {
  return stretch.from.contacts.flatMap((contact): Finding[] => {
    if (contact.kind === 'rest') return [];
    const after = stretch.to.contacts.find((one) => one.key === contact.key);
    if (!after || after.kind === 'rest') return [];
    const index = motion.demonstration.contacts.findIndex(
      (one) => ('pin' in one && one.pin === contact.point) || ('touch' in one && one.touch === contact.point),
    );
    const key = index >= 0 ? `contacts[${index}]` : `frames.${stretch.to.name}.contacts`;
    if (contact.kind === 'touch') {
      if (contact.to !== after.to) return [];
      const off = pointIfTurned(pose, asIs(contact)).place.distanceTo(wantedPlace(pose, contact));
      if (off <= misses) return [];
      return [
        {
          key,
          rule: 'off its target',
          message: `${contact.point} is ${cm(off)} from ${contact.to} on the way to ${stretch.to.name}`,
        },
      ];
    }
    if (!contact.target || !after.target || contact.target.distanceTo(after.target) > 0.001) return [];
    const off = contact.flat
      ? pointIfTurned(pose, asIs(contact)).place.distanceTo(contact.target)
      : pointOf(placed(pose), contact.point).position.distanceTo(contact.target);
    const toes = contact.point.startsWith('tiptoe') ? 0.03 : slides;
    if (off <= toes) return [];
    return [
      {
        key,
        rule: 'sliding',
        message: `${contact.point} is ${cm(off)} from where it is pinned on the way to ${stretch.to.name}`,
      },
    ];
  });
}

/** The contact as the limb has it now, whatever turn it was given. */
const asIs = ({ turn: _, ...contact }: Limb): Limb => ({ ...contact, flat: false });

const cm = (metres: number): string => `${(metres * 100).toFixed(1)} cm`;
