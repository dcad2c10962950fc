/** ELK beside the window: laying out a thousand components takes it seconds. It installs its own message handler. */
import 'elkjs/lib/elk-worker.min.js'
