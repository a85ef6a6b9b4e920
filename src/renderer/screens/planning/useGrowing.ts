import { useState } from 'react'

/** The beginning of a long list, longer each time somebody asks for more. */
export function useGrowing<T>(all: readonly T[], step: number): { readonly shown: readonly T[]; grow(): void } {
  const [most, setMost] = useState(step)
  return { shown: all.slice(0, most), grow: () => setMost(most + step) }
}
