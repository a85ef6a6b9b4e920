/** The name under which the journey travels inside a PDF, as its JSON export. */
export const JOURNEY_ATTACHMENT = 'percurso-journey.json'
