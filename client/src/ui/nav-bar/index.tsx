import { View } from '@tarojs/components'
import { Art } from '../art'
import { useIsNameless } from '../heading/page-name'
import { Icon } from '../icon'
import { Pressable } from '../pressable'
import './index.scss'

export interface NavBarProps {
  readonly title: string
  /** Draws the back arrow; leave it out on tab pages. */
  readonly onBack?: () => void
  /** The home page's bar: mark and name at the left. */
  readonly brand?: boolean
  /** px kept free: the status bar above, WeChat's capsule at the right. Both 0 in a browser. */
  readonly insets?: { readonly top: number; readonly right: number }
}

/**
 * The bar at the top of a page, in place of WeChat's own. Its title is a heading, the page's name, only where the page
 * has none of its own.
 */
export function NavBar({ title, onBack, brand = false, insets }: NavBarProps) {
  // The product's own name, on the home page, is not the page's.
  const isName = useIsNameless() && !brand && title !== ''
  const style = { paddingTop: `${insets?.top ?? 0}px` }
  const side =
    insets && insets.right > 0 ? { maxWidth: `calc(100vw - ${insets.right * 2 + 16}px)` } : {}
  return (
    <View className={`nav-bar ${brand ? 'nav-bar--brand' : ''}`} style={style}>
      <View className="nav-bar__row">
        {onBack ? (
          <Pressable className="nav-bar__back" label="返回" onPress={onBack}>
            <Icon name="left" />
          </Pressable>
        ) : null}
        {brand ? <Art name="mark" size={32} /> : null}
        <View
          className="nav-bar__title"
          style={side}
          aria-role={isName ? 'heading' : undefined}
          aria-level={isName ? 1 : undefined}
        >
          {title}
        </View>
      </View>
    </View>
  )
}
