import { Dialog as Base } from '@base-ui/react/dialog'
import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { IconButton } from '../button/IconButton.tsx'
import styles from './Dialog.module.css'

interface DialogProps {
  readonly title: string
  readonly text?: ReactNode
  readonly closeLabel: string
  readonly wide?: boolean
  /** As high as the window allows, whatever is in it. */
  readonly tall?: boolean
  /** Nothing in it is pressed: the keyboard stands on the text itself, so that its keys scroll it. */
  readonly reads?: boolean
  /** At the foot, the way forward last. */
  readonly footer?: ReactNode
  /** Where the keyboard stands at first; left out: on the first thing that takes it. */
  readonly startAt?: () => HTMLElement | null
  readonly children?: ReactNode
  readonly onClose: () => void
  /** Asked before it is closed by Escape or a click beside it. */
  readonly mayClose?: () => boolean
}

/** Lies over the screen until it is done with; Escape closes it and the focus goes back to where it came from. */
export function Dialog({
  title,
  text,
  closeLabel,
  wide,
  tall,
  reads,
  footer,
  startAt,
  children,
  onClose,
  mayClose,
}: DialogProps) {
  return (
    <Base.Root
      open
      onOpenChange={(open) => {
        if (!open && (mayClose?.() ?? true)) onClose()
      }}
    >
      <Base.Portal>
        <Base.Backdrop className={styles.veil} />
        <Base.Viewport className={styles.place}>
          <Base.Popup
            className={[styles.dialog, wide && styles.wide, tall && styles.tall].filter(Boolean).join(' ')}
            {...(startAt ? { initialFocus: startAt } : {})}
          >
            <header className={styles.head}>
              <Base.Title className={styles.title}>{title}</Base.Title>
            </header>
            {text && <Base.Description className={styles.text}>{text}</Base.Description>}
            <div
              className={reads ? `${styles.body} ${styles.reads}` : styles.body}
              {...(reads ? { tabIndex: 0, role: 'region', 'aria-label': title } : {})}
            >
              {children}
            </div>
            {footer && <footer className={styles.foot}>{footer}</footer>}
            <IconButton className={styles.close ?? ''} icon={X} label={closeLabel} onClick={onClose} />
          </Base.Popup>
        </Base.Viewport>
      </Base.Portal>
    </Base.Root>
  )
}
