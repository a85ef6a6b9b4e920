import { Menu as Base } from '@base-ui/react/menu'
import { useMemo } from 'react'
import { useCanvas } from '../../canvas/canvasStore.ts'
import { MenuSheet } from '../../components/menu/Menu.tsx'
import { useSelection } from '../../state/selectionStore.ts'
import { useMenuGroups } from './useMenuGroups.ts'

/** What can be done with the thing under the pointer or the keyboard. */
export function MapMenu() {
  const at = useCanvas((s) => s.menuAt)
  return (
    <Base.Root
      modal={false}
      open={at !== null}
      onOpenChange={(open) => {
        if (!open) useCanvas.setState({ menuAt: null })
      }}
    >
      {at && <Sheet x={at.x} y={at.y} />}
    </Base.Root>
  )
}

function Sheet({ x, y }: { x: number; y: number }) {
  const menu = useCanvas((s) => s.menu)
  // Drawn again when what it is about changes.
  useCanvas((s) => s.focus)
  useSelection((s) => s.selected)
  const groups = useMenuGroups(menu)
  const anchor = useMemo(
    () => ({
      getBoundingClientRect: () => {
        const pane = document.querySelector('[data-map]')?.getBoundingClientRect()
        return new DOMRect((pane?.left ?? 0) + x, (pane?.top ?? 0) + y, 0, 0)
      },
    }),
    [x, y],
  )
  return <MenuSheet groups={groups} anchor={anchor} />
}
