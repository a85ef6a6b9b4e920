const two = (n: number): string => String(n).padStart(2, '0')

/** The day that a calendar on the wall shows. */
export const localDay = (at: Date): string => `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`

/** The day and time that a clock on the wall shows. */
export const localMoment = (at: Date): string =>
  `${localDay(at)}T${two(at.getHours())}:${two(at.getMinutes())}:${two(at.getSeconds())}`
