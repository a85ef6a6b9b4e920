import type { SceneIndex } from '../scene/sceneIndex.ts'

const known = new WeakMap<SceneIndex, ReadonlySet<string>>()

/** Node keys of the first line's key stations. */
export function keyStations(index: SceneIndex): ReadonlySet<string> {
  let keys = known.get(index)
  if (!keys) {
    const main = index.scene.curves.filter((c) => c.main)
    keys = new Set(
      main.flatMap((c) => c.stations.filter((s) => s.key).map((s) => `station:${s.stepId}~${c.personaId ?? '-'}`)),
    )
    known.set(index, keys)
  }
  return keys
}
