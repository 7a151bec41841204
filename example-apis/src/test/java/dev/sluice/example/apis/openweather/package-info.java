/** OpenWeather: key in the query, no paging, a code that is number or text. */
@NullMarked
package dev.sluice.example.apis.openweather;

import org.jspecify.annotations.NullMarked;
