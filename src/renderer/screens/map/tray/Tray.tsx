import { ChevronDown, ChevronUp, X } from 'lucide-react'
import { type KeyboardEvent, memo, useDeferredValue, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { JourneyDoc } from '../../../../shared/domain/journey/journeyDoc.ts'
import { putBrought } from '../../../canvas/bring/putBrought.ts'
import { type BringHandlers, useBring } from '../../../canvas/bring/useBring.ts'
import { IconButton } from '../../../components/button/IconButton.tsx'
import { NameDialog } from '../../../components/dialog/NameDialog.tsx'
import { Icon } from '../../../components/icon/Icon.tsx'
import { Segmented } from '../../../components/segmented/Segmented.tsx'
import { Tip } from '../../../components/tooltip/Tip.tsx'
import { useShown } from '../../../state/shownStore.ts'
import { useWords } from '../../../state/words.ts'
import { Ghost } from './Ghost.tsx'
import { changeChannelOfSelected, putPiece, putPieceAtFocus } from './putPiece.ts'
import styles from './Tray.module.css'
import { TrayMark } from './TrayMark.tsx'
import { type Piece, trayPieces } from './trayPieces.ts'
import { setTrayOpen, useTray, useTrayLies, useTrayOpen } from './trayStore.ts'

/** What one drags onto the map: channels and kinds of cards. */
export function Tray() {
  const shown = useShown((s) => s.doc)
  // What was pressed is seen on the map first, then in the tray.
  const doc = useDeferredValue(shown)
  const open = useTrayOpen()
  return doc ? (
    <>
      {open && <Pieces doc={doc} />}
      <Ghost />
      <OwnChannel />
    </>
  ) : null
}

const GROUPS = ['channels', 'cards'] as const
const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }

const Pieces = memo(function Pieces({ doc }: { doc: JourneyDoc }) {
  const { t } = useTranslation()
  const words = useWords()
  const { channels, more, own, cards } = trayPieces(doc, t, words)
  const bring = useBring(putPiece)
  const [all, setAll] = useState(false)
  const lies = useTrayLies()
  const [group, setGroup] = useState<'channels' | 'cards'>('channels')
  const [at, setAt] = useState<string | null>(null)
  const bar = useRef<HTMLDivElement>(null)
  // Where it lies there is room for one group: all of it is in sight, the other one a press away.
  const shows = { channels: !lies || group === 'channels', cards: !lies || group === 'cards' }
  const pieces = [...(shows.channels ? [...channels, ...(all ? more : []), own] : []), ...(shows.cards ? cards : [])]
  // One stop of the Tab key: the arrows go on from the piece that was used last.
  const stop = pieces.some((piece) => piece.id === at) || (at === 'more' && shows.channels) ? at : pieces[0]?.id
  const onKeyDown = (event: KeyboardEvent): void => {
    const buttons = [...(bar.current?.querySelectorAll<HTMLElement>('[data-piece]') ?? [])]
    const here = buttons.indexOf(document.activeElement as HTMLElement)
    const step = STEPS[event.key]
    const next =
      step !== undefined
        ? buttons[(here + step + buttons.length) % buttons.length]
        : event.key === 'Home'
          ? buttons[0]
          : event.key === 'End'
            ? buttons.at(-1)
            : undefined
    if (!next || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    next.focus()
    next.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }
  const close = (): void => {
    setTrayOpen(false)
    requestAnimationFrame(() => document.querySelector<HTMLElement>('[data-tray-button]')?.focus())
  }
  const button = (piece: Piece) => (
    <PieceButton key={piece.id} piece={piece} bring={bring} stop={piece.id === stop} onStand={() => setAt(piece.id)} />
  )
  return (
    <aside className={styles.tray} aria-label={t('map.tray.label')}>
      <header className={styles.head}>
        {lies ? (
          <Segmented
            label={t('map.tray.label')}
            value={group}
            choices={GROUPS.map((value) => ({ value, label: t(`map.tray.${value}`) }))}
            onChoose={setGroup}
          />
        ) : (
          <span className={styles.name}>{t('map.tray.open')}</span>
        )}
        <IconButton icon={X} className={styles.close ?? ''} label={t('map.tray.close')} onClick={close} />
      </header>
      <div
        ref={bar}
        className={styles.list}
        role="toolbar"
        data-region="tray"
        aria-orientation={lies ? 'horizontal' : 'vertical'}
        aria-label={t('map.tray.label')}
        onKeyDown={onKeyDown}
      >
        {shows.channels && (
          // biome-ignore lint/a11y/useSemanticElements: a group of buttons is no fieldset
          <div className={styles.group} role="group" aria-label={t('map.tray.channels')}>
            <span className={styles.label} aria-hidden>
              {t('map.tray.channels')}
            </span>
            {channels.map(button)}
            {all && more.map(button)}
            {button(own)}
            {more.length > 0 && (
              <button
                type="button"
                className={styles.more}
                data-piece
                aria-expanded={all}
                tabIndex={stop === 'more' ? 0 : -1}
                onFocus={() => setAt('more')}
                onClick={() => setAll(!all)}
              >
                <Icon of={all ? ChevronUp : ChevronDown} />
                {t(all ? 'map.tray.fewer' : 'map.tray.more')}
              </button>
            )}
          </div>
        )}
        {shows.cards && (
          // biome-ignore lint/a11y/useSemanticElements: a group of buttons is no fieldset
          <div className={styles.group} role="group" aria-label={t('map.tray.cards')}>
            <span className={styles.label} aria-hidden>
              {t('map.tray.cards')}
            </span>
            {cards.map(button)}
          </div>
        )}
      </div>
    </aside>
  )
})

interface PieceButtonProps {
  readonly piece: Piece
  readonly bring: BringHandlers
  /** Whether the Tab key stops here. */
  readonly stop: boolean
  readonly onStand: () => void
}

function PieceButton({ piece, bring, stop, onStand }: PieceButtonProps) {
  const { t } = useTranslation()
  const { brought, name } = piece
  const hint = t(brought.type === 'card' ? 'map.tray.hint' : 'map.tray.hintChannel')
  return (
    <Tip text={hint}>
      <button
        type="button"
        className={styles.piece}
        data-piece={piece.id}
        data-own={brought.type === 'own' || undefined}
        aria-description={hint}
        tabIndex={stop ? 0 : -1}
        onFocus={onStand}
        onPointerDown={(event) => bring.onPointerDown(event, brought)}
        onPointerMove={bring.onPointerMove}
        onPointerUp={bring.onPointerUp}
        onPointerCancel={bring.onPointerCancel}
        onClick={(event) => {
          if (event.detail > 0 && bring.dragged()) return
          if (event.shiftKey && brought.type !== 'card') changeChannelOfSelected(brought)
          else putPieceAtFocus(brought)
        }}
      >
        <TrayMark of={brought} />
        <span className={styles.words}>{name}</span>
      </button>
    </Tip>
  )
}

/** A channel of one's own asks for its name once one knows where it goes. */
function OwnChannel() {
  const { t } = useTranslation()
  const place = useTray((s) => s.naming)
  if (!place) return null
  return (
    <NameDialog
      title={t('map.tray.ownTitle')}
      label={t('map.tray.ownLabel')}
      hint={t('map.tray.ownHint')}
      name=""
      submit={t('map.tray.ownSubmit')}
      missing={t('map.tray.ownMissing')}
      words={{ close: t('common.close'), cancel: t('common.cancel') }}
      onClose={() => useTray.setState({ naming: null })}
      onName={async (name) => {
        // After the dialog has given the focus back, so that the new card keeps it.
        setTimeout(() => putBrought({ type: 'own', kind: 'other' }, place, name), 50)
        return null
      }}
    />
  )
}
