package org.caseload.page.door;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import org.caseload.cli.Main;

/** The program with shorter patience, as properties of this Java say it: the JDK's server reads them when it is first used. */
final class HastyMain {
    private HastyMain() {}

    public static void main(String[] args) throws IOException {
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0)
                .stop(0);
        Main.main(args);
    }
}
