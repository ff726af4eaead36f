using System.Collections.Concurrent;
using System.Reflection;
using Caidence.Core.Application;
using Microsoft.AspNetCore.Authorization;

namespace Caidence.Core.Authorization;

/// <summary>
/// Who may call a method of an app service, as the attributes of its class and interfaces say it. The method's word goes before the class's.
/// Both the proxy and the HTTP endpoint ask here.
/// </summary>
/// <param name="IsOpen">Anyone may, without signing in.</param>
/// <param name="Demands">Otherwise what a signed-in caller has to fulfil; empty where no attribute says anything.</param>
public sealed record AccessRule(bool IsOpen, IReadOnlyList<AuthorizeAttribute> Demands)
{
    private static readonly ConcurrentDictionary<(Type, MethodInfo), AccessRule> Rules = new();

    public static AccessRule Of(Type service, MethodInfo method) => Rules.GetOrAdd((service, method), key => Read(key.Item1, key.Item2));

    private static AccessRule Read(Type service, MethodInfo method)
    {
        var contracts = service.GetInterfaces().Where(contract => contract.IsAssignableTo(typeof(IRemoteService))).ToList();
        var ofService = contracts.Cast<MemberInfo>().Prepend(service).SelectMany(Attributes).ToList();
        var ofMethod = contracts.SelectMany(contract => DeclarationsOf(method, service, contract)).Prepend(method).SelectMany(Attributes).ToList();

        var isOpen = ofMethod.OfType<IAllowAnonymous>().Any()
            || (ofService.OfType<IAllowAnonymous>().Any() && !ofMethod.OfType<AuthorizeAttribute>().Any());

        return new(isOpen, isOpen ? [] : ofService.Concat(ofMethod).OfType<AuthorizeAttribute>().ToList());
    }

    private static IEnumerable<MemberInfo> DeclarationsOf(MethodInfo method, Type service, Type contract)
    {
        var map = service.GetInterfaceMap(contract);
        return map.InterfaceMethods.Where((_, index) => map.TargetMethods[index].HasSameMetadataDefinitionAs(method));
    }

    private static object[] Attributes(MemberInfo member) => member.GetCustomAttributes(true);
}
