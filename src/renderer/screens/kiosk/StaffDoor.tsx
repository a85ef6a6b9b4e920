import { Delete, LockKeyhole } from 'lucide-react'
import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../components/button/Button.tsx'
import { Icon } from '../../components/icon/Icon.tsx'
import { Notice } from '../../components/notice/Notice.tsx'
import { request } from '../../ipc/connection.ts'
import { useOutbox } from '../../state/outboxStore.ts'
import { failureText } from '../../state/toasts.ts'
import styles from './StaffDoor.module.css'
import { heldAnswers } from './sender.ts'

const HOLD_MS = 1_500
/** Staff that went away leave no pad behind for customers to play with. */
const GIVE_UP_MS = 30_000
const LONGEST = 8
const DIGITS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0']

interface StaffDoorProps {
  readonly kioskId: string
  readonly open: boolean
  readonly onOpen: (open: boolean) => void
  readonly onLeave: () => void
}

/** The corner that staff hold, or press with the keyboard, and the digits that let them out. */
export function StaffDoor({ kioskId, open, onOpen, onLeave }: StaffDoorProps) {
  const { t } = useTranslation()
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  const corner = useRef<HTMLButtonElement>(null)
  const release = useCallback(() => clearTimeout(timer.current), [])
  useEffect(() => release, [release])
  const close = useCallback(() => {
    onOpen(false)
    corner.current?.focus({ preventScroll: true })
  }, [onOpen])
  return (
    <>
      <button
        ref={corner}
        type="button"
        className={styles.corner}
        aria-label={t('kiosk.staff.corner')}
        onPointerDown={() => {
          release()
          timer.current = setTimeout(() => onOpen(true), HOLD_MS)
        }}
        onPointerUp={release}
        onPointerLeave={release}
        onPointerCancel={release}
        // A click without a pointer comes from the keyboard or a screen reader.
        onClick={(event) => event.detail === 0 && onOpen(true)}
      >
        <Icon of={LockKeyhole} size="lead" />
      </button>
      {open && <Pad kioskId={kioskId} onClose={close} onLeave={onLeave} />}
    </>
  )
}

/** The keyboard stays in the pad while it is open: Tab goes around in it. */
function keepWithin(event: React.KeyboardEvent, pad: RefObject<HTMLElement | null>): void {
  if (event.key !== 'Tab' || !pad.current) return
  const all = [...pad.current.querySelectorAll<HTMLElement>('button:not(:disabled), input')]
  const [first, last] = [all[0], all.at(-1)]
  const from = document.activeElement
  if (event.shiftKey && from === first) last?.focus()
  else if (!event.shiftKey && from === last) first?.focus()
  else return
  event.preventDefault()
}

function Pad({ kioskId, onClose, onLeave }: { kioskId: string; onClose: () => void; onLeave: () => void }) {
  const { t } = useTranslation()
  const [pin, setPin] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const pad = useRef<HTMLDivElement>(null)
  const busy = useRef(false)
  const pending = useOutbox((s) => (s.phase === 'unsaved' ? s.pending : 0)) + heldAnswers()
  const failure = useOutbox((s) => s.failure)
  // biome-ignore lint/correctness/useExhaustiveDependencies: each digit gives another while
  useEffect(() => {
    const timer = setTimeout(onClose, GIVE_UP_MS)
    return () => clearTimeout(timer)
  }, [pin, onClose])
  const write = (next: string): void => {
    setPin(next.replace(/\D/g, '').slice(0, LONGEST))
    setProblem(null)
  }
  const leave = async (): Promise<void> => {
    if (busy.current || pin.length < 4) return
    busy.current = true
    const reply = await request('kiosk.unlock', { id: kioskId, pin })
    busy.current = false
    // A kiosk that was removed meanwhile locks nobody in.
    if (reply.ok ? reply.data.open : reply.code === 'NOT_FOUND') return onLeave()
    setPin('')
    if (!reply.ok) setProblem(failureText(reply))
    else if (reply.data.waitSeconds > 0) setProblem(t('kiosk.staff.wait', { count: reply.data.waitSeconds }))
    else setProblem(t('kiosk.staff.wrong'))
  }
  return (
    <div className={styles.veil}>
      <div
        ref={pad}
        className={styles.pad}
        role="dialog"
        aria-modal
        aria-label={t('kiosk.staff.title')}
        onKeyDown={(event) => keepWithin(event, pad)}
      >
        <h2 className={styles.title}>{t('kiosk.staff.title')}</h2>
        <p>{t('kiosk.staff.text')}</p>
        {pending > 0 && (
          <Notice look="trouble">
            {t('kiosk.staff.unsaved', { count: pending })} {failure && failureText(failure)}
          </Notice>
        )}
        <input
          className={styles.pin}
          type="password"
          inputMode="none"
          autoComplete="off"
          aria-label={t('kiosk.staff.digits')}
          // biome-ignore lint/a11y/noAutofocus: it was opened to write these
          autoFocus
          value={pin}
          onChange={(event) => write(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter') void leave()
          }}
        />
        <p className={styles.problem} role="alert">
          {problem}
        </p>
        <div className={styles.digits}>
          {DIGITS.map((digit) => (
            <button
              key={digit}
              type="button"
              className={digit === '0' ? `${styles.digit} ${styles.nought}` : styles.digit}
              aria-label={t('kiosk.staff.digit', { digit })}
              onClick={() => write(pin + digit)}
            >
              {digit}
            </button>
          ))}
          <button
            type="button"
            className={styles.digit}
            aria-label={t('kiosk.staff.erase')}
            onClick={() => write(pin.slice(0, -1))}
          >
            <Icon of={Delete} size="lead" />
          </button>
        </div>
        <div className={styles.ways}>
          <Button className={styles.way} onClick={onClose}>
            {t('kiosk.staff.stay')}
          </Button>
          <Button className={styles.way} look="primary" disabled={pin.length < 4} onClick={() => void leave()}>
            {t('kiosk.staff.leave')}
          </Button>
        </div>
      </div>
    </div>
  )
}
