export function PersonasScreen({ personaId }: { personaId: string | null }) {
  return <p>{personaId}</p>
}
