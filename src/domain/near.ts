/** Room for the rounding of binary fractions. */
const epsilon = 1e-9;

/** True if a number counts as another one: it is not further away than the room that is given. */
export function isNear(value: number, target: number, room: number): boolean {
  return Math.abs(value - target) <= room + epsilon * Math.abs(target);
}
