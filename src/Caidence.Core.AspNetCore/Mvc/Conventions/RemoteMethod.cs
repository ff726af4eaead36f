using System.Reflection;
using Caidence.Core.Application;
using Caidence.Core.Application.Proxies;
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

    public bool IsEnabled =>
        !MethodAttributes.OfType<NonActionAttribute>().Any()
        && (MethodAttributes.OfType<RemoteServiceAttribute>().FirstOrDefault() ?? ServiceAttributes.OfType<RemoteServiceAttribute>().FirstOrDefault())?.IsEnabled != false;

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

    /// <summary>
    /// What the endpoint is marked with, the service's own first. Says about authorization exactly what the proxy will: the method's word goes
    /// before the class's, and no word at all means signed in.
    /// </summary>
    public IEnumerable<object> EndpointMetadata()
    {
        var attributes = ServiceAttributes.Concat(MethodAttributes).Where(attribute => attribute is not (IAuthorizeData or IAllowAnonymous));
        if (IsAnonymous)
        {
            return attributes.Append(new AllowAnonymousAttribute());
        }

        var demands = ServiceAttributes.Concat(MethodAttributes).OfType<IAuthorizeData>().ToList();
        return attributes.Concat(demands.Count > 0 ? demands : [new AuthorizeAttribute()]);
    }

    private bool IsAnonymous =>
        MethodAttributes.OfType<IAllowAnonymous>().Any()
        || (ServiceAttributes.OfType<IAllowAnonymous>().Any() && !MethodAttributes.OfType<IAuthorizeData>().Any());

    private static bool IsOurs(Type contract) => contract.Namespace?.StartsWith("System", StringComparison.Ordinal) != true;

    private static List<object> AttributesOf(MemberInfo contract, MemberInfo implementation) =>
        contract.GetCustomAttributes(true).Concat(implementation.GetCustomAttributes(true))
            .Where(attribute => attribute.GetType().Namespace != "System.Runtime.CompilerServices")
            .ToList();
}
