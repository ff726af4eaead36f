using Caidence.Core.AspNetCore.ApiDefinition;
using Caidence.Core.AspNetCore.Mvc.Conventions;

namespace Caidence.Core.AspNetCore.Scripts;

internal static class ServiceProxyFunction
{
    public static string Of(ActionApiDescriptionModel action)
    {
        var parameters = string.Join(", ", action.ParametersOnMethod.Select(parameter => parameter.Name).Append("ajaxParams"));
        var settings = string.Join(", ", Settings(action));

        return $"function ({parameters}) {{ return abp.ajax($.extend(true, {{ {settings} }}, ajaxParams)); }}";
    }

    private static IEnumerable<string> Settings(ActionApiDescriptionModel action)
    {
        yield return $"url: abp.appPath + {Url(action)}";
        yield return $"type: '{action.HttpMethod}'";

        if (action.Parameters.FirstOrDefault(parameter => parameter.BindingSourceId == "Body") is { } body)
        {
            yield return $"data: JSON.stringify({body.NameOnMethod})";
        }

        if (action.ReturnValue.Type is "System.Void" or "System.String")
        {
            yield return $"dataType: {(action.ReturnValue.Type == "System.Void" ? "null" : "'text'")}";
        }
    }

    private static string Url(ActionApiDescriptionModel action)
    {
        var path = $"'{action.Url}'";
        foreach (var parameter in action.Parameters.Where(parameter => parameter.BindingSourceId == "Path"))
        {
            path = path.Replace($"{{{parameter.Name}}}", $"' + encodeURIComponent({ValueOf(parameter)}) + '", StringComparison.OrdinalIgnoreCase);
        }

        var query = action.Parameters.Where(parameter => parameter.BindingSourceId is "ModelBinding" or "Query")
            .Select(parameter => $"{{ name: '{CamelPath(parameter.Name)}', value: {ValueOf(parameter)} }}")
            .ToList();

        return query.Count == 0 ? path : $"{path} + abp.utils.buildQueryString([{string.Join(", ", query)}])";
    }

    private static string ValueOf(ParameterApiDescriptionModel parameter) =>
        parameter.DescriptorName.Length == 0 ? parameter.NameOnMethod : $"{parameter.NameOnMethod}.{CamelPath(parameter.Name)}";

    private static string CamelPath(string name) => string.Join('.', name.Split('.').Select(UrlText.ToCamelCase));
}
