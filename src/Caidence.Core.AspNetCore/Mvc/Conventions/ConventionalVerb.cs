namespace Caidence.Core.AspNetCore.Mvc.Conventions;

/// <summary>Reads the HTTP verb from a method name, and cuts the part of the name that said it.</summary>
public static class ConventionalVerb
{
    private static readonly (string Verb, string[] Prefixes)[] Verbs =
    [
        ("GET", ["GetList", "GetAll", "Get"]),
        ("PUT", ["Put", "Update"]),
        ("DELETE", ["Delete", "Remove"]),
        ("POST", ["Create", "Add", "Insert", "Post"]),
        ("PATCH", ["Patch"]),
    ];

    public static string Of(string methodName) =>
        Verbs.FirstOrDefault(verb => verb.Prefixes.Any(prefix => methodName.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))).Verb ?? "POST";

    public static string RemovePrefix(string methodName, string verb)
    {
        var prefixes = Verbs.FirstOrDefault(candidate => candidate.Verb == verb).Prefixes ?? [];
        var prefix = prefixes.FirstOrDefault(prefix => methodName.StartsWith(prefix, StringComparison.Ordinal));

        return methodName[(prefix?.Length ?? 0)..];
    }
}
