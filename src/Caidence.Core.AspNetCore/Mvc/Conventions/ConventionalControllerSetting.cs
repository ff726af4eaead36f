using System.Reflection;

namespace Caidence.Core.AspNetCore.Mvc.Conventions;

public sealed class ConventionalControllerSetting(Assembly assembly)
{
    public Assembly Assembly { get; } = assembly;

    /// <summary>What follows <c>/api/</c>; else the class's <c>[Area]</c>, else <c>app</c>.</summary>
    public string? RootPath { get; set; }

    public string UrlPrefix { get; set; } = "api";

    public string RemoteServiceName { get; set; } = "Default";

    public Func<Type, bool> TypePredicate { get; set; } = _ => true;

    /// <summary>May give a controller another path than its name, with slashes: <c>integrations/sources</c>.</summary>
    public Func<UrlControllerNameNormalizerContext, string> UrlControllerNameNormalizer { get; set; } = context => context.ControllerName;

    public Func<UrlActionNameNormalizerContext, string> UrlActionNameNormalizer { get; set; } = context => context.ActionName;

    public List<string> IgnoredUrlSuffixesInControllerNames { get; } = ["Integration"];
}

public sealed record UrlControllerNameNormalizerContext(string RootPath, string ControllerName);

public sealed record UrlActionNameNormalizerContext(string ControllerName, string ActionName, string HttpMethod);
