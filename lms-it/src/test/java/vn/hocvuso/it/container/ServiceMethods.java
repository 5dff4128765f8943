package vn.hocvuso.it.container;

import jakarta.ejb.EJBException;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateful;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hocvuso.platform.ServiceGuard;
import vn.hocvuso.shared.NotAllowedException;

/** The business methods of deployed session beans, and whom the product's guard lets into them. */
final class ServiceMethods {

    private final Map<String, Method> methods = new TreeMap<>();

    private ServiceMethods() {}

    /** All business methods of the session beans in this deployment whose class is wanted. */
    static ServiceMethods deployed(Predicate<Class<?>> wanted) {
        ServiceMethods found = new ServiceMethods();
        for (Bean<?> bean : CDI.current().getBeanManager().getBeans(Object.class, Any.Literal.INSTANCE)) {
            Class<?> type = bean.getBeanClass();
            boolean session =
                    Stream.of(Stateless.class, Singleton.class, Stateful.class).anyMatch(type::isAnnotationPresent);
            if (session && wanted.test(type)) {
                found.addAll(type);
            }
        }
        return found;
    }

    private void addAll(Class<?> type) {
        for (Method method : type.getMethods()) {
            boolean business = method.getDeclaringClass() != Object.class
                    && !Modifier.isStatic(method.getModifiers())
                    && !method.isBridge()
                    && !method.isSynthetic();
            if (business && methods.put(signature(type, method), method) != null) {
                throw new IllegalStateException("two beans with " + signature(type, method));
            }
        }
    }

    private static String signature(Class<?> type, Method method) {
        return type.getSimpleName() + "." + method.getName()
                + Arrays.stream(method.getParameterTypes())
                        .map(Class::getSimpleName)
                        .collect(Collectors.joining(",", "(", ")"));
    }

    /** Their signatures, {@code Type.method(Parameter,Types)}. */
    Set<String> signatures() {
        return methods.keySet();
    }

    /** Where the table and the deployment differ: lines without method, methods without line. */
    List<String> differencesIn(AccessTable table) {
        List<String> differences = new ArrayList<>();
        Set<String> listed =
                table.lines().stream().map(AccessTable.Line::method).collect(Collectors.toSet());
        methods.keySet().stream()
                .filter(method -> !listed.contains(method))
                .forEach(method -> differences.add("has no line in service-access.tsv: " + method));
        listed.stream()
                .filter(method -> !methods.containsKey(method))
                .sorted()
                .forEach(method -> differences.add("there is no such method: " + method));
        return differences;
    }

    /** Where the guard decides otherwise than the table says. */
    List<String> wrongDecisions(AccessTable table, Village village) {
        List<String> wrong = new ArrayList<>();
        table.lines().stream()
                .filter(line -> methods.containsKey(line.method()))
                .collect(Collectors.toMap(
                        AccessTable.Line::method, AccessTable.Line::callers, (first, again) -> first, TreeMap::new))
                .forEach((signature, callers) -> {
                    Set<Who> admitted = admitted(methods.get(signature), village);
                    if (!admitted.equals(callers)) {
                        wrong.add(signature + " lets in " + words(admitted) + ", the table says " + words(callers));
                    }
                });
        return wrong;
    }

    /**
     * Whom the method lets in. The guard decides for everybody; whom it refuses also calls the deployed bean, to see that
     * the guard really stands before it. Arguments are empty: whoever is refused does not come to them.
     */
    private static Set<Who> admitted(Method method, Village village) {
        Set<Who> admitted = EnumSet.noneOf(Who.class);
        for (Who who : Who.values()) {
            boolean refused = isRefused(() -> village.as(who, () -> decide(method)))
                    && isRefused(() -> village.as(who, () -> call(method)));
            if (!refused) {
                admitted.add(who);
            }
        }
        return admitted;
    }

    /** As in production: the same interceptor, the same subject, the bean's method. */
    private static Object decide(Method method) throws Exception {
        Method guard = ServiceGuard.class.getDeclaredMethod("guard", InvocationContext.class);
        guard.setAccessible(true);
        InvocationContext call = (InvocationContext) Proxy.newProxyInstance(
                ServiceMethods.class.getClassLoader(),
                new Class<?>[] {InvocationContext.class},
                (proxy, asked, arguments) -> asked.getName().equals("getMethod") ? method : null);
        return invoke(guard, new ServiceGuard(), call);
    }

    private static Object call(Method method) throws Exception {
        Object[] nothing = Arrays.stream(method.getParameterTypes())
                .map(type -> type.isPrimitive() ? Array.get(Array.newInstance(type, 1), 0) : null)
                .toArray();
        return invoke(method, Village.bean(method.getDeclaringClass()), nothing);
    }

    private static Object invoke(Method method, Object target, Object... arguments) throws Exception {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException thrown) {
            if (thrown.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw thrown;
        }
    }

    /** Refused by the guard itself: what a method refuses later does not count. */
    private static boolean isRefused(Runnable call) {
        try {
            call.run();
            return false;
        } catch (RuntimeException thrown) {
            // in the module of the tests the server does not know that a refusal is an application exception
            Throwable refusal = thrown instanceof EJBException ? thrown.getCause() : thrown;
            return refusal instanceof NotAllowedException
                    && refusal.getStackTrace()[0].getClassName().equals(ServiceGuard.class.getName());
        }
    }

    static String words(Set<Who> people) {
        return people.isEmpty() ? "none" : people.stream().map(Who::word).collect(Collectors.joining(" "));
    }
}
