using System.Text.Json;
using System.Text.Json.Nodes;

namespace Caidence.Web.Endpoints;

/// <summary>What the installation says about its own endpoints at <c>/api/abp/api-definition</c>.</summary>
internal sealed class ApiDefinition
{
    private readonly JsonObject _types;

    private ApiDefinition(JsonObject root)
    {
        _types = root["types"]!.AsObject();
        Actions =
        [
            .. root["modules"]!.AsObject()
                .SelectMany(module => module.Value!["controllers"]!.AsObject())
                .SelectMany(controller => controller.Value!["actions"]!.AsObject())
                .Select(action => action.Value.Deserialize<ApiAction>(JsonSerializerOptions.Web)!),
        ];
    }

    public IReadOnlyList<ApiAction> Actions { get; }

    public static async Task<ApiDefinition> ReadAsync(Installation installation)
    {
        using var anybody = installation.Anonymous();
        return new(await anybody.GetJsonAsync("/api/abp/api-definition?includeTypes=true"));
    }

    /// <summary>Names on the wire of everything a body of this type has.</summary>
    public IEnumerable<string> MembersOf(string type) =>
        _types[type] is not JsonObject found ? []
        : (found["properties"]?.AsArray() ?? [])
            .Select(property => property!["jsonName"]?.GetValue<string>() ?? JsonNamingPolicy.CamelCase.ConvertName(property["name"]!.GetValue<string>()))
            .Concat(found["baseType"]?.GetValue<string>() is { } parent ? MembersOf(parent) : []);
}

internal sealed record ApiAction(
    string HttpMethod, string Url, bool? AllowAnonymous, IReadOnlyList<ApiPolicy> AuthorizeDatas, IReadOnlyList<ApiParameter> Parameters)
{
    public string Name => $"{HttpMethod} {Url}";

    public IEnumerable<string> Policies => AuthorizeDatas.Select(data => data.Policy).OfType<string>();

    public ApiParameter? Body => Parameters.FirstOrDefault(parameter => parameter.BindingSourceId == "Body");
}

internal sealed record ApiPolicy(string? Policy);

internal sealed record ApiParameter(string Name, string Type, string BindingSourceId);
