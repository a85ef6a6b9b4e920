import { useMemo } from 'react'
import { type VoiceFinding, voiceReader } from '../../shared/domain/consistency/brandVoice.ts'
import type { VoiceWord } from '../../shared/domain/consistency/fact.ts'
import { byOrder } from '../../shared/domain/order/orderKey.ts'
import type { Input } from '../../shared/ipc/contract.ts'
import { newId, request } from '../ipc/connection.ts'
import { followedList } from './followedList.ts'
import { useLanguage } from './languageStore.ts'
import { sayFailure } from './toasts.ts'

/** The words of the brand, in order. */
export const voiceWords = followedList('voiceWord', () => request('voice.list', {}), byOrder)

const NONE: readonly VoiceWord[] = []

/** Finds the words to avoid in a text; follow `voiceWords` where it is used. */
export function useVoiceReader(): (text: string) => readonly VoiceFinding[] {
  const words = voiceWords.use((s) => s.list) ?? NONE
  const language = useLanguage((s) => s.language)
  return useMemo(() => voiceReader(words, language), [words, language])
}

export async function addWord(fields: Input<'voice.add'>['fields']): Promise<void> {
  const reply = await request('voice.add', { id: newId(), fields })
  if (!reply.ok) sayFailure(reply)
}

export async function changeWord(id: string, patch: Input<'voice.update'>['patch']): Promise<void> {
  const reply = await request('voice.update', { id, patch })
  if (!reply.ok) sayFailure(reply)
}

export async function removeWord(id: string): Promise<void> {
  const reply = await request('voice.remove', { id })
  if (!reply.ok) sayFailure(reply)
}
