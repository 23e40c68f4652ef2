import { Shape } from '../shape'
import './index.scss'

/** The begonia outline, turning. The words beside it say what is going on. */
export function Spinner() {
  return <Shape name="begonia-turning" className="spinner" />
}
