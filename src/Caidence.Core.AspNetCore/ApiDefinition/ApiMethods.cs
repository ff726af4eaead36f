using System.Reflection;
using Caidence.Core.Content;
using Microsoft.AspNetCore.Mvc;

namespace Caidence.Core.AspNetCore.ApiDefinition;

/// <summary>Methods as they are called in code.</summary>
internal static class ApiMethods
{
    public static ControllerInterfaceApiDescriptionModel Interface(Type type, ApiTexts texts) => new(
        TypeNames.Of(type),
        type.Name,
        type.GetMethods().Where(method => !method.IsSpecialName).Select(method => new InterfaceMethodApiDescriptionModel(
            method.Name, ParametersOf(method).Select(parameter => Parameter(parameter, texts)).ToList(), ReturnValue(method, texts))).ToList());

    public static IEnumerable<ParameterInfo> ParametersOf(MethodInfo method) =>
        method.GetParameters().Where(parameter => parameter.ParameterType != typeof(CancellationToken));

    public static MethodParameterApiDescriptionModel Parameter(ParameterInfo parameter, ApiTexts texts) => texts.Describe(new MethodParameterApiDescriptionModel
    {
        Name = parameter.Name!,
        TypeAsString = $"{parameter.ParameterType.FullName}, {parameter.ParameterType.Assembly.GetName().Name}",
        Type = TypeNames.Of(parameter.ParameterType),
        TypeSimple = TypeNames.Simple(parameter.ParameterType),
        IsOptional = parameter.IsOptional,
        DefaultValue = parameter.HasDefaultValue ? parameter.DefaultValue : null,
    }, parameter);

    public static ReturnValueApiDescriptionModel ReturnValue(MethodInfo method, ApiTexts texts)
    {
        var type = ReturnedBy(method);
        return new()
        {
            Type = TypeNames.Of(type),
            TypeSimple = TypeNames.Simple(type),
            IsRemoteStream = type.IsAssignableTo(typeof(IRemoteStreamContent)),
            Summary = texts.Returned(method),
        };
    }

    public static Type ReturnedBy(MethodInfo method)
    {
        var type = method.ReturnType;
        while (type.IsGenericType && Wrappers.Contains(type.GetGenericTypeDefinition()))
        {
            type = type.GetGenericArguments()[0];
        }

        // A result of MVC may be anything, and no client has a type of its name.
        return type == typeof(Task) || type == typeof(ValueTask) ? typeof(void)
            : type.IsAssignableTo(typeof(IActionResult)) ? typeof(object)
            : type;
    }

    private static readonly HashSet<Type> Wrappers = [typeof(Task<>), typeof(ValueTask<>), typeof(ActionResult<>)];
}
