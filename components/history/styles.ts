// Everything that our pages about a subject are styled with.
import '../tokens.css';
import '../text.css';
import '../headline.css';
import '../badges.css';
import '../trades.css';
import '../evidence.css';
import '../notice.css';
import './page.css';
import './controls.css';
import './chart.css';
import './signals.css';
import './tables.css';
