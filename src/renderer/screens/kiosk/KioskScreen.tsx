import { useCallback, useEffect, useRef, useState } from 'react'
import { I18nextProvider, useTranslation } from 'react-i18next'
import type { TouchpointPlace } from '../../../shared/domain/touchpoint/touchpointPlace.ts'
import type { KioskShown } from '../../../shared/ipc/routes/kiosk.ts'
import { Loading } from '../../components/progress/Loading.tsx'
import { newId, request } from '../../ipc/connection.ts'
import { goToListen } from '../../state/navigationStore.ts'
import { useOutbox } from '../../state/outboxStore.ts'
import { KioskFace } from './KioskFace.tsx'
import styles from './KioskScreen.module.css'
import { localMoment } from './moment.ts'
import { StaffDoor } from './StaffDoor.tsx'
import { heldAnswers, sendAnswer } from './sender.ts'
import { useI18nOf } from './useI18nOf.ts'
import { useSealed } from './useSealed.ts'
import { back, begin, isCalm, isFresh, onward, pagesOf, scored, type Visit } from './visit.ts'

const THANKS_MS = 6_000
const ASK_AGAIN_MS = 2_000

interface Read {
  readonly kiosk: KioskShown
  readonly places: readonly TouchpointPlace[]
}

/** A kiosk that runs: the whole window, and no way out but the staff's. */
export function KioskScreen({ kioskId }: { kioskId: string }) {
  const { t } = useTranslation()
  const [read, setRead] = useState<Read | null>(null)
  const leave = useCallback(() => goToListen('kiosk'), [])
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    let wanted = true
    const ask = async (): Promise<void> => {
      const [kiosks, places] = await Promise.all([request('kiosk.list', {}), request('touchpoint.list', {})])
      if (!wanted) return
      // At a start after a power cut the file may still be on its way: nobody is there to press anything.
      if (!kiosks.ok || !places.ok) timer = setTimeout(() => void ask(), ASK_AGAIN_MS)
      else {
        const kiosk = kiosks.data.find(({ id }) => id === kioskId)
        if (kiosk) setRead({ kiosk, places: places.data })
        else leave()
      }
    }
    void ask()
    return () => {
      wanted = false
      clearTimeout(timer)
    }
  }, [kioskId, leave])
  const [staff, setStaff] = useState(false)
  useSealed(staff)
  return (
    <div className={styles.screen}>
      {read ? <Running {...read} paused={staff} /> : <Loading text={t('common.loading')} />}
      <StaffDoor kioskId={kioskId} open={staff} onOpen={setStaff} onLeave={leave} />
    </div>
  )
}

function Running({ kiosk, places, paused }: Read & { paused: boolean }) {
  const i18n = useI18nOf(kiosk.language)
  const [visit, setShown] = useState(() => begin(newId(), performance.now()))
  // Two fingers can tap between two drawings: what counts is what was tapped, not what is drawn.
  const now = useRef(visit)
  const turn = useCallback((next: Visit) => {
    now.current = next
    setShown(next)
  }, [])
  const over = useCallback(() => turn(begin(newId(), performance.now())), [turn])
  const pages = pagesOf(kiosk)
  const page = pages[Math.min(visit.at, pages.length - 1)]!
  useIdle(over, now, page.kind === 'thanks' ? THANKS_MS : kiosk.idleSeconds * 1_000, visit)

  const keep = (index: number, score: number, text: string): void => {
    const question = kiosk.questions[index]
    if (!question) return
    void sendAnswer({
      kioskId: kiosk.id,
      visitId: now.current.id,
      order: index,
      at: localMoment(new Date()),
      touchpointId: question.touchpointId ?? now.current.chosen,
      question: question.text,
      kind: question.kind,
      score,
      text,
      language: kiosk.language,
    })
  }
  const score = (value: number): void => {
    const before = now.current
    const shown = pages[before.at]
    if (shown?.kind !== 'question') return
    const next = onward(before, performance.now(), { scores: scored(before, shown.index, value) })
    if (next === before) return
    keep(shown.index, value, '')
    turn(next)
  }
  const comment = (text: string): void => {
    const before = now.current
    if (pages[before.at]?.kind !== 'comment') return
    const next = onward(before, performance.now())
    if (next === before) return
    const [first] = [...before.scores].sort(([a], [b]) => a - b)
    if (text !== '' && first) keep(first[0], first[1], text)
    turn(next)
  }
  const unsaved = useOutbox((s) => s.phase === 'unsaved')
  if (!i18n) return null
  return (
    <I18nextProvider i18n={i18n}>
      <main id="content" className={styles.ground} inert={paused}>
        <KioskFace
          live={!paused}
          kiosk={kiosk}
          page={page}
          visit={visit}
          nameOf={(id) => places.find((place) => place.id === id)?.name ?? ''}
          waiting={unsaved || heldAnswers() > 0}
          onChoose={(id) => turn(onward(now.current, performance.now(), { chosen: id }))}
          onScore={score}
          onComment={comment}
          onBack={() => turn(back(now.current, performance.now()))}
          onOver={() => isCalm(now.current, performance.now()) && over()}
        />
      </main>
    </I18nextProvider>
  )
}

/** Starts over when nobody has touched anything for a while; what was confirmed is kept already. */
function useIdle(over: () => void, now: { readonly current: Visit }, ms: number, visit: Visit): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: each page gives another while
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>
    const again = (): void => {
      clearTimeout(timer)
      timer = setTimeout(() => {
        if (isFresh(now.current)) again()
        else over()
      }, ms)
    }
    again()
    document.addEventListener('pointerdown', again)
    document.addEventListener('keydown', again)
    return () => {
      clearTimeout(timer)
      document.removeEventListener('pointerdown', again)
      document.removeEventListener('keydown', again)
    }
  }, [over, now, ms, visit])
}
