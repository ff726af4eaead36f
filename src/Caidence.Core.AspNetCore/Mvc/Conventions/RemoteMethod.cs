using System.Reflection;
using Caidence.Core.Application;
using Caidence.Core.Application.Proxies;
using Caidence.Core.Authorization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Caidence.Core.AspNetCore.Mvc.Conventions;

/// <summary>
/// One callable method of an app service: called on the interface, whose proxy guards it, described by the attributes of the interface and
/// of the class.
/// </summary>
internal sealed record RemoteMethod(ApplicationServiceDescriptor Service, MethodInfo Method, MethodInfo Implementation)
{
    public IReadOnlyList<object> ServiceAttributes { get; } = AttributesOf(Service.Contract, Service.Implementation);

    public IReadOnlyList<object> MethodAttributes { get; } = AttributesOf(Method, Implementation);

    public bool IsEnabled => !MethodAttributes.OfType<NonActionAttribute>().Any() && RemoteServiceWords().All(word => word.IsEnabled);

    public bool IsVisible =>
        MethodAttributes.Concat(ServiceAttributes).OfType<RemoteServiceAttribute>().All(attribute => attribute.IsMetadataEnabled);

    public static IEnumerable<RemoteMethod> Of(ApplicationServiceDescriptor service) =>
        from contract in service.Contract.GetInterfaces().Where(IsOurs).Prepend(service.Contract)
        let map = service.Implementation.GetInterfaceMap(contract)
        from index in Enumerable.Range(0, map.InterfaceMethods.Length)
        let method = map.InterfaceMethods[index]
        where method is { IsSpecialName: false, IsGenericMethod: false, IsStatic: false }
        let remote = new RemoteMethod(service, method, map.TargetMethods[index])
        where remote.IsEnabled
        select remote;

    /// <summary>What the endpoint is marked with, the service's own first; about authorization exactly what the proxy will ask for.</summary>
    public IEnumerable<object> EndpointMetadata()
    {
        var attributes = ServiceAttributes.Concat(MethodAttributes).Where(attribute => attribute is not (IAuthorizeData or IAllowAnonymous));
        var rule = AccessRule.Of(Service.Implementation, Implementation);

        return rule.IsOpen ? attributes.Append(new AllowAnonymousAttribute())
            : rule.Demands.Count > 0 ? attributes.Concat(rule.Demands)
            : attributes.Append(new AuthorizeAttribute());
    }

    /// <summary>What the method says about being remote, else what its service says.</summary>
    private IEnumerable<RemoteServiceAttribute> RemoteServiceWords() =>
        MethodAttributes.OfType<RemoteServiceAttribute>().ToList() is { Count: > 0 } own ? own : ServiceAttributes.OfType<RemoteServiceAttribute>();

    private static bool IsOurs(Type contract) => contract.Namespace?.StartsWith("System", StringComparison.Ordinal) != true;

    private static List<object> AttributesOf(MemberInfo contract, MemberInfo implementation) =>
        contract.GetCustomAttributes(true).Concat(implementation.GetCustomAttributes(true))
            .Where(attribute => attribute.GetType().Namespace != "System.Runtime.CompilerServices")
            .ToList();
}
