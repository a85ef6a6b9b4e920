import { Eye, ImagePlus, Sprout } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Channel } from '../../../shared/domain/channel/channel.ts'
import type { Cell, FactRow } from '../../../shared/domain/consistency/grid.ts'
import { channelName } from '../../../shared/i18n/coachText.ts'
import { dayText } from '../../../shared/i18n/figureText.ts'
import { keepPicture, pickPicture } from '../../commands/map/pictures.ts'
import { Button } from '../../components/button/Button.tsx'
import { TextField } from '../../components/field/TextField.tsx'
import { Segmented } from '../../components/segmented/Segmented.tsx'
import { assetUrl, useAssets } from '../../state/assetStore.ts'
import { useWords } from '../../state/words.ts'
import { today } from '../figures/days.ts'
import { WrittenField } from '../improvement/WrittenField.tsx'
import { CellMark } from './CellMark.tsx'
import styles from './ConsistencyPane.module.css'
import { forgetReading, improveCell, writeReading } from './changeFacts.ts'

interface CellDetailsProps {
  readonly row: FactRow
  readonly cell: Cell
  readonly channel: Channel
}

/** All about what one channel says of a fact. */
export function CellDetails({ row, cell, channel }: CellDetailsProps) {
  const { t, i18n } = useTranslation()
  const words = useWords()
  const [wrongLink, setWrongLink] = useState(false)
  const { reading, state } = cell
  const name = channelName(words, channel)
  const agrees = reading?.agrees ?? null
  const write = (patch: Parameters<typeof writeReading>[1]): void => writeReading(cell, patch)
  const saveLink = (text: string): void => {
    const link = text.trim()
    const wrong = link !== '' && !/^https?:\/\/\S+$/i.test(link)
    setWrongLink(wrong)
    if (!wrong) write({ link })
  }
  return (
    <>
      <h2 className={styles.panelTitle}>{row.fact.name.trim() || t('consistency.unnamed')}</h2>
      <p className={styles.standing}>
        <CellMark state={state} />
        {t(`consistency.state.${state}`)}
        {reading && ` · ${t('consistency.lookedOn', { day: dayText(i18n, reading.lookedOn) })}`}
      </p>
      <WrittenField
        long
        label={t('consistency.says', { channel: name })}
        hint={t('consistency.saysHint')}
        value={reading?.says ?? ''}
        onSave={(says) => write({ says: says.trim() })}
      />
      <div className={styles.buttons}>
        {reading ? (
          <Button small icon={Eye} onClick={() => write({ lookedOn: today() })}>
            {t('consistency.lookedNow')}
          </Button>
        ) : (
          <Button small icon={Eye} onClick={() => write({ says: '' })}>
            {t('consistency.notThere')}
          </Button>
        )}
        {(state === 'contradicts' || state === 'missing') && (
          <Button small icon={Sprout} onClick={() => improveCell(row, cell, name)}>
            {t('consistency.improve')}
          </Button>
        )}
      </div>
      {reading && reading.says !== '' && (
        <div className={styles.choice}>
          <span className={styles.choiceName} id="agrees">
            {t('consistency.word')}
          </span>
          <Segmented
            wide
            label={t('consistency.word')}
            value={agrees === null ? 'compare' : agrees ? 'yes' : 'no'}
            choices={(['compare', 'yes', 'no'] as const).map((value) => ({
              value,
              label: t(`consistency.words.${value}`),
            }))}
            onChoose={(value) => write({ agrees: value === 'compare' ? null : value === 'yes' })}
          />
        </div>
      )}
      {reading && (
        <>
          <TextField
            type="date"
            label={t('consistency.since')}
            hint={t('consistency.sinceHint')}
            value={reading.since ?? ''}
            max={today()}
            onText={(day) => write({ since: day === '' ? null : day, lookedOn: reading.lookedOn })}
          />
          <WrittenField
            label={t('consistency.link')}
            hint={wrongLink ? t('consistency.linkWrong') : undefined}
            placeholder="https://"
            value={reading.link}
            onSave={saveLink}
          />
          <Photo cell={cell} name={name} />
          <div className={styles.buttons}>
            <Button small onClick={() => forgetReading(cell)}>
              {t('consistency.forget')}
            </Button>
          </div>
        </>
      )}
    </>
  )
}

function Photo({ cell, name }: { cell: Cell; name: string }) {
  const { t } = useTranslation()
  useAssets((s) => s.urls)
  const { reading } = cell
  const url = reading?.assetId ? assetUrl(reading.assetId) : null
  const choose = async (): Promise<void> => {
    const file = await pickPicture()
    const assetId = file && (await keepPicture(file))
    if (assetId) writeReading(cell, { assetId })
  }
  return (
    <div className={styles.choice}>
      {url && <img className={styles.photo} src={url} alt={t('consistency.photoOf', { channel: name })} />}
      <div className={styles.buttons}>
        <Button small icon={ImagePlus} onClick={() => void choose()}>
          {t(url ? 'consistency.otherPhoto' : 'consistency.photo')}
        </Button>
        {url && (
          <Button small onClick={() => writeReading(cell, { assetId: null })}>
            {t('consistency.noPhoto')}
          </Button>
        )}
      </div>
    </div>
  )
}
