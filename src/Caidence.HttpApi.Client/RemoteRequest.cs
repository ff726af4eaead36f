using System.Net.Http.Json;
using System.Reflection;
using System.Text.Json;

namespace Caidence.HttpApi.Client;

/// <summary>A call of a method as the request that the server's action takes.</summary>
internal static class RemoteRequest
{
    public static HttpRequestMessage Of(RemoteAction action, MethodInfo method, object?[] arguments)
    {
        var given = method.GetParameters().Zip(arguments).ToDictionary(pair => pair.First.Name!, pair => pair.Second);
        var path = action.Url;
        var query = new List<string>();
        HttpContent? body = null;
        foreach (var parameter in action.Parameters)
        {
            var value = ValueOf(parameter, given[parameter.NameOnMethod]);
            var place = $"/{{{parameter.Name}}}";
            if (path.Contains(place, StringComparison.OrdinalIgnoreCase))
            {
                path = path.Replace(place, RemoteText.Of(value) is { } text ? $"/{Uri.EscapeDataString(text)}" : "", StringComparison.OrdinalIgnoreCase);
            }
            else if (parameter.BindingSourceId == "Body")
            {
                body = value is null ? null : JsonContent.Create(value, value.GetType(), options: JsonSerializerOptions.Web);
            }
            else
            {
                query.AddRange(RemoteText.AllOf(value).Select(text => $"{CamelCase(parameter.Name)}={Uri.EscapeDataString(text)}"));
            }
        }

        return new(new(action.HttpMethod), query.Count == 0 ? path : $"{path}?{string.Join('&', query)}") { Content = body };
    }

    /// <summary>The argument, or a member of it where an input is spread over the query.</summary>
    private static object? ValueOf(RemoteParameter parameter, object? argument) =>
        parameter.DescriptorName.Length == 0
            ? argument
            : parameter.Name.Split('.').Aggregate(argument, (owner, member) => owner?.GetType().GetProperty(member)?.GetValue(owner));

    private static string CamelCase(string path) => string.Join('.', path.Split('.').Select(JsonNamingPolicy.CamelCase.ConvertName));
}
