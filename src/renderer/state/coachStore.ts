import { create } from 'zustand'
import type { Asked } from '../../shared/domain/coach/askQuestions.ts'
import type { Topic } from '../../shared/domain/coach/question.ts'
import { bridge } from '../ipc/bridge.ts'
import { request } from '../ipc/connection.ts'
import { useWorkspace } from './workspaceStore.ts'

interface Coach {
  /** null until they are there */
  readonly asked: Asked | null
  readonly failed: boolean
  /** what is looked at; null: all */
  readonly topic: Topic | null
  readonly journeyId: string | null
}

const NOTHING: Coach = { asked: null, failed: false, topic: null, journeyId: null }

/** Questions to resolve, as long as somebody looks at them. */
export const useCoach = create<Coach>(() => NOTHING)

/** A change is often one of several. */
const AFTER_MS = 600

const MATTERS: ReadonlySet<string> = new Set([
  'document.changed',
  'feedback.readAgain',
  'workspace.changed',
  'workspace.rewritten',
])

let followers = 0
let number = 0
let timer: ReturnType<typeof setTimeout> | undefined
let stop = (): void => {}

let asking = false

/** One at a time: what changed while it thought is asked once more. */
export async function askCoach(): Promise<void> {
  const mine = ++number
  if (asking) return
  asking = true
  const reply = await request('coach.ask', {})
  asking = false
  if (mine !== number) {
    if (followers > 0) void askCoach()
    return
  }
  if (reply.ok) useCoach.setState({ asked: reply.data, failed: false })
  else useCoach.setState({ failed: true })
}

let file: unknown = null

/** What was asked of the file that was open before is not shown, not even for a moment. */
function forgetOtherFile(): void {
  const { state } = useWorkspace.getState()
  const open = state?.kind === 'open' ? state.file : null
  if (open !== file) useCoach.setState(NOTHING)
  file = open
}

/** Asks now, and again after every change, as long as somebody follows. @returns stops it */
export function followCoach(): () => void {
  followers++
  if (followers === 1) {
    forgetOtherFile()
    if (useCoach.getState().asked === null) void askCoach()
    else timer = setTimeout(() => void askCoach(), AFTER_MS)
    stop = bridge().onEvent(({ event }) => {
      if (!MATTERS.has(event)) return
      clearTimeout(timer)
      timer = setTimeout(() => void askCoach(), AFTER_MS)
    })
  }
  return () => {
    followers--
    if (followers > 0) return
    clearTimeout(timer)
    number++
    stop()
  }
}

export function lookAtQuestions(look: Partial<Pick<Coach, 'topic' | 'journeyId'>>): void {
  useCoach.setState(look)
}
