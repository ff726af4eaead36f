using System.Reflection;
using System.Text;

namespace Caidence.Core.AspNetCore.Mvc.Conventions;

/// <summary>The address of an app-service method that names none itself, by ABP's algorithm.</summary>
public static class ConventionalRoute
{
    /// <param name="controllerName">Class name without its postfix.</param>
    /// <param name="rootPath">What follows the prefix, without slashes around it.</param>
    public static string Of(MethodInfo method, string verb, string controllerName, string rootPath, ConventionalControllerSetting setting)
    {
        var controller = setting.UrlControllerNameNormalizer(new(rootPath, controllerName))
            .WithoutSuffix(setting.IgnoredUrlSuffixesInControllerNames)
            .ToKebabCase();

        return new StringBuilder($"{setting.UrlPrefix}/{rootPath}/{controller}")
            .Append(IdPart(method))
            .Append(ActionPart(method, verb, controllerName, setting))
            .ToString();
    }

    private static string IdPart(MethodInfo method) =>
        method.GetParameters().FirstOrDefault(parameter => parameter.Name == "id") is not { ParameterType: var type } ? ""
        : type.IsPrimitiveLike() ? "/{id}"
        : string.Concat(type.GetProperties().Select(property => $"/{{{property.Name}}}"));

    private static string ActionPart(MethodInfo method, string verb, string controllerName, ConventionalControllerSetting setting)
    {
        var name = ConventionalVerb.RemovePrefix(method.Name, verb);
        name = name == "Async" ? "" : name.WithoutSuffix("Async");
        if (name.Length == 0)
        {
            return "";
        }

        var action = setting.UrlActionNameNormalizer(new(controllerName, name, verb)).ToKebabCase();
        var otherIds = method.GetParameters().Where(parameter => parameter.Name!.EndsWith("Id", StringComparison.Ordinal)).ToList();

        return otherIds is [var only] ? $"/{action}/{{{only.Name}}}" : $"/{action}";
    }
}
