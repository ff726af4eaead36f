using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ActionConstraints;
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.AspNetCore.Mvc.Routing;
using Microsoft.AspNetCore.Routing;

namespace Caidence.Core.AspNetCore.Mvc.Conventions;

/// <summary>Under which verbs and addresses a method answers: those its attributes write, else the convention's.</summary>
internal static class RemoteMethodSelectors
{
    public static IReadOnlyList<SelectorModel> Of(RemoteMethod method, ConventionalControllerSetting setting, string controllerName)
    {
        var verbs = method.MethodAttributes.OfType<IActionHttpMethodProvider>().SelectMany(provider => provider.HttpMethods).Distinct().ToArray();
        if (verbs.Length == 0)
        {
            verbs = [ConventionalVerb.Of(method.Method.Name)];
        }

        var routes = WrittenRoutes(method) ?? [ConventionalRouteOf(method, verbs[0], setting, controllerName)];
        return routes.Select(route => SelectorOf(route, verbs, method, setting)).ToList();
    }

    public static string Verb(this SelectorModel selector) =>
        selector.ActionConstraints.OfType<HttpMethodActionConstraint>().First().HttpMethods.First();

    /// <summary>Null where the convention has to make the address: no route on the class and none on the method.</summary>
    private static List<AttributeRouteModel>? WrittenRoutes(RemoteMethod method)
    {
        var ofMethod = RoutesIn(method.MethodAttributes);
        var ofService = RoutesIn(method.ServiceAttributes);
        if (ofService.Count == 0)
        {
            return ofMethod.Count == 0 ? null : ofMethod;
        }

        return ofMethod.Count == 0
            ? ofService
            : ofService.SelectMany(_ => ofMethod, (left, right) => AttributeRouteModel.CombineAttributeRouteModel(left, right)!).ToList();
    }

    private static List<AttributeRouteModel> RoutesIn(IEnumerable<object> attributes) =>
        attributes.OfType<IRouteTemplateProvider>()
            .Where(provider => provider.Template is not null)
            .Select(provider => new AttributeRouteModel(provider))
            .ToList();

    private static AttributeRouteModel ConventionalRouteOf(
        RemoteMethod method, string verb, ConventionalControllerSetting setting, string controllerName) =>
        new(new RouteAttribute(ConventionalRoute.Of(method.Method, verb, controllerName, RootPathOf(method, setting), setting)));

    private static string RootPathOf(RemoteMethod method, ConventionalControllerSetting setting) =>
        setting.RootPath ?? method.ServiceAttributes.OfType<AreaAttribute>().FirstOrDefault()?.RouteValue ?? "app";

    private static SelectorModel SelectorOf(
        AttributeRouteModel route, string[] verbs, RemoteMethod method, ConventionalControllerSetting setting)
    {
        var selector = new SelectorModel { AttributeRouteModel = route, ActionConstraints = { new HttpMethodActionConstraint(verbs) } };
        foreach (var metadata in method.EndpointMetadata())
        {
            selector.EndpointMetadata.Add(metadata);
        }

        selector.EndpointMetadata.Add(new HttpMethodMetadata(verbs));
        selector.EndpointMetadata.Add(new ApplicationServiceMetadata(method.Service, method.Method, method.Implementation, setting));
        return selector;
    }
}
