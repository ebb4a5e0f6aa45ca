/** What people are told by mail: put into words here, into a message as mail programs read it, and handed to the city's server. */
@NullMarked
package matome.publish.mail;

import org.jspecify.annotations.NullMarked;
