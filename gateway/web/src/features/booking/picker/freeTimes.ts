import type { Slot, SlotDay, Slots } from '../api/types';
import { hourAt } from '../clinicTime';

export interface PartOfDay {
  title: 'Morning' | 'Afternoon' | 'Evening';
  slots: Slot[];
}

const NOON = 12;
const EVENING = 17;

/** A day's times in the parts that people plan by, as the clinic's clock has them. Empty parts are left out. */
export function partsOfDay(slots: Slot[], zone: string): PartOfDay[] {
  const parts: PartOfDay[] = [
    { title: 'Morning', slots: [] },
    { title: 'Afternoon', slots: [] },
    { title: 'Evening', slots: [] },
  ];
  for (const slot of inOrder(slots)) {
    const hour = hourAt(zone, slot.startsAt);
    const part = parts[hour < NOON ? 0 : hour < EVENING ? 1 : 2];
    part?.slots.push(slot);
  }
  return parts.filter((part) => part.slots.length > 0);
}

export function freeDays(slots: Slots): SlotDay[] {
  return slots.days.filter((day) => day.slots.length > 0);
}

/** The day to open on: the one asked for when it has times, else the first that has. */
export function dayToShow(days: SlotDay[], wanted: string | undefined): SlotDay | undefined {
  return days.find((day) => day.date === wanted) ?? days[0];
}

/** The times that lie closest to one that is gone, in the order in which they come. */
export function nearestTimes(slots: Slots, gone: string, count = 4): Slot[] {
  const at = Date.parse(gone);
  const distance = (slot: Slot) => Math.abs(Date.parse(slot.startsAt) - at);
  const others = slots.days.flatMap((day) => day.slots).filter((slot) => distance(slot) > 0);
  return inOrder(others.sort((one, other) => distance(one) - distance(other)).slice(0, count));
}

function inOrder(slots: Slot[]): Slot[] {
  return [...slots].sort((one, other) => Date.parse(one.startsAt) - Date.parse(other.startsAt));
}
