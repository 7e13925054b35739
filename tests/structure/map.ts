import { ROOMS, type Room } from './rooms.ts';

/** How much a map says: for a first look, or all that the list of rooms knows. */
export type MapForm = 'short' | 'full';

/** The documents that have a map. */
export const MAPPED_DOCUMENTS: readonly { file: string; form: MapForm }[] = [
  { file: 'README.md', form: 'short' },
  { file: 'docs/architecture.md', form: 'full' },
];

const START = '<!-- map:start -->';
const END = '<!-- map:end -->';

/** What data becomes on its way, and which rooms make the next of it. */
interface Stop {
  data: string;
  meaning: string;
  /** The rooms that take it from here; none at the end of the way. */
  takenOnBy: readonly string[];
}

const WAY: readonly Stop[] = [
  {
    data: 'content/',
    meaning: 'articles and their labels, as editors write them',
    takenOnBy: ['corpus', 'collection'],
  },
  { data: 'entries', meaning: 'checked dossiers, their articles cut into passages', takenOnBy: ['views'] },
  {
    data: 'views',
    meaning: 'plain objects with all that pages show',
    takenOnBy: ['features', 'components', 'feature components', 'layouts', 'pages'],
  },
  { data: 'pages', meaning: 'HTML, data files, citations, feeds', takenOnBy: ['feature builds'] },
  {
    data: 'dist/',
    meaning: 'the site, with its search index and its cards',
    takenOnBy: ['client', 'feature scripts'],
  },
  { data: 'a browser', meaning: 'pages; all but the search work without a script', takenOnBy: [] },
];

/** A document with its map redrawn between the two markers. */
export function updateMap(document: string, form: MapForm): string {
  const [start, end] = [document.indexOf(START), document.indexOf(END)];
  if (start === -1 || end < start)
    throw new Error(`A line ${START} and, below it, a line ${END} are needed.`);
  return `${document.slice(0, start)}${START}\n\n${drawMap(form)}\n${document.slice(end)}`;
}

/** The map of the house as Markdown: the way that data goes, and a table of the rooms. */
export function drawMap(form: MapForm, rooms: readonly Room[] = ROOMS): string {
  return `${drawWay(rooms)}\n\n${drawTable(form, rooms)}\n`;
}

function drawWay(rooms: readonly Room[]): string {
  const unknown = WAY.flatMap(({ takenOnBy }) => takenOnBy).filter(
    (name) => !rooms.some((room) => room.name === name),
  );
  if (unknown.length > 0)
    throw new Error(`The way leads through rooms that do not exist: ${unknown.join()}.`);
  const width = Math.max(...WAY.map(({ data }) => data.length)) + 3;
  const lines = WAY.flatMap(({ data, meaning, takenOnBy }) => [
    data.padEnd(width) + meaning,
    ...(takenOnBy.length > 0 ? [`   ▼ ${takenOnBy.join(', ')}`] : []),
  ]);
  return ['```text', ...lines, '```'].join('\n');
}

function drawTable(form: MapForm, rooms: readonly Room[]): string {
  const rows = rooms.map((room, index) => {
    const above = rooms.slice(0, index).map(({ name }) => name);
    return form === 'short'
      ? [room.name, `\`${room.where}\``, room.holds, importsInBrief(room, above)]
      : [
          room.name,
          `\`${room.where}\``,
          room.holds,
          room.mayImport.join(', ') || 'nothing',
          room.isPure ? 'yes' : '',
        ];
  });
  const head = ['room', 'where', 'what it holds', 'may import', ...(form === 'full' ? ['pure'] : [])];
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** What a room may import, by what it may or by what it may not, whichever are fewer rooms. */
function importsInBrief({ mayImport }: Room, above: readonly string[]): string {
  const others = above.filter((name) => !mayImport.includes(name));
  if (mayImport.length === 0) return 'nothing';
  if (mayImport.length <= others.length) return mayImport.join(', ');
  return others.length === 0 ? 'all above' : `all above but ${others.join(', ')}`;
}
