export function TimelineScreen(_: { journeyId: string }) {
  return null
}
