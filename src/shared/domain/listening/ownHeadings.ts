/** Columns that a file of refused rows has beside those of the file that it came from. */
export const isOurs = (heading: string): boolean => /^percurso: /i.test(heading)
