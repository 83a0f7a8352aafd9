package org.detente.store;

import java.sql.Connection;
import java.sql.SQLException;

/** Work on a connection that is done wholly or not at all. */
@FunctionalInterface
interface Transaction<T> {
    T run() throws SQLException;

    static <T> T in(Connection connection, Transaction<T> work) throws SQLException {
        boolean done = false;
        connection.setAutoCommit(false);
        try {
            T result = work.run();
            connection.commit();
            done = true;
            return result;
        } finally {
            if (!done) {
                connection.rollback();
            }
            connection.setAutoCommit(true);
        }
    }
}
