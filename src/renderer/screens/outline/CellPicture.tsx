import { ImagePlus } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Card } from '../../../shared/domain/journey/lane.ts'
import { addPicture, changePicture } from '../../canvas/addPicture.ts'
import { Button } from '../../components/button/Button.tsx'
import { assetUrl, useAssets } from '../../state/assetStore.ts'
import styles from './outline.module.css'

/** The way to a picture in a cell of the list. */
export function NewPicture({ laneId, stepId, label }: { laneId: string; stepId: string; label: string }) {
  const { t } = useTranslation()
  return (
    <Button
      small
      icon={ImagePlus}
      aria-label={`${t('map.picture.add')}. ${label}`}
      onClick={() => void addPicture(laneId, stepId)}
    >
      {t('map.picture.add')}
    </Button>
  )
}

/** A card's picture, small; a press chooses another one. */
export function CellPicture({ card, place }: { card: Card; place: string }) {
  const { t } = useTranslation()
  useAssets((s) => s.urls)
  const url = card.assetId === null ? null : assetUrl(card.assetId)
  return (
    <button
      type="button"
      className={styles.picture}
      aria-label={`${t('inspector.field.choosePicture')}. ${place}`}
      title={t('inspector.field.choosePicture')}
      onClick={() => void changePicture(card.id)}
    >
      {url ? <img src={url} alt={card.text} /> : <ImagePlus aria-hidden />}
    </button>
  )
}
