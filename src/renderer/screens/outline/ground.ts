import { createContext, useContext } from 'react'
import type { JourneyDoc } from '../../../shared/domain/journey/journeyDoc.ts'

/** What every line of the list needs beside its own record. Changes only when one of them does. */
export interface Ground extends Pick<JourneyDoc, 'lanes' | 'personas' | 'channels'> {
  /** Few enough that every step can be written in at once. */
  readonly small: boolean
}

export const GroundContext = createContext<Ground>({ lanes: [], personas: [], channels: [], small: true })

export const useGround = (): Ground => useContext(GroundContext)
